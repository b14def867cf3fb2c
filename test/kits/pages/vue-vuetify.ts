/** Vue 3 with Vuetify: v-select opens on mousedown into an overlay; radios; text fields with floating labels. */
import { createApp, reactive, watchEffect } from 'vue';
import { createVuetify } from 'vuetify';
import * as components from 'vuetify/components';
import 'vuetify/styles';
import { ACCOUNT, PROTOCOLS, SECURITIES, save, show } from './account.ts';

createApp({
  setup() {
    const account = reactive({ ...ACCOUNT });
    watchEffect(() => show({ ...account }));
    return { account, protocols: PROTOCOLS, securities: SECURITIES, save };
  },
  template: `
    <v-app><v-main><v-container><v-form @submit.prevent="save">
      <h2>Add mail account</h2>
      <v-text-field v-model="account.user" label="E-mail address" />
      <v-text-field v-model="account.password" label="Password" type="password" />
      <v-select v-model="account.protocol" :items="protocols" item-title="label" item-value="value" label="Protocol" />
      <v-text-field v-model="account.server" label="Incoming mail server" />
      <v-text-field v-model="account.port" label="Port" />
      <v-radio-group v-model="account.security" label="Encryption">
        <v-radio v-for="one in securities" :key="one.value" :label="one.label" :value="one.value" />
      </v-radio-group>
      <v-btn type="submit">Save</v-btn>
    </v-form></v-container></v-main></v-app>`,
})
  .use(createVuetify({ components }))
  .mount('#app');
