/** Vue 3 with Element Plus: el-select in a popper, el-input with v-model, el-input-number. */
import ElementPlus from 'element-plus';
import 'element-plus/dist/index.css';
import { createApp, reactive, watchEffect } from 'vue';
import { ACCOUNT, PROTOCOLS, SECURITIES, save, show } from './account.ts';

createApp({
  setup() {
    const account = reactive({ ...ACCOUNT, port: 995 });
    watchEffect(() => show({ ...account, port: String(account.port) }));
    return { account, protocols: PROTOCOLS, securities: SECURITIES, save };
  },
  template: `
    <el-form :model="account" label-width="180px" @submit.prevent="save">
      <h2>Add mail account</h2>
      <el-form-item label="E-mail address"><el-input v-model="account.user" /></el-form-item>
      <el-form-item label="Password"><el-input v-model="account.password" type="password" /></el-form-item>
      <el-form-item label="Protocol">
        <el-select v-model="account.protocol">
          <el-option v-for="one in protocols" :key="one.value" :label="one.label" :value="one.value" />
        </el-select>
      </el-form-item>
      <el-form-item label="Incoming mail server"><el-input v-model="account.server" /></el-form-item>
      <el-form-item label="Port"><el-input-number v-model="account.port" :min="1" :max="65535" /></el-form-item>
      <el-form-item label="Encryption">
        <el-radio-group v-model="account.security">
          <el-radio-button v-for="one in securities" :key="one.value" :value="one.value">{{ one.label }}</el-radio-button>
        </el-radio-group>
      </el-form-item>
      <el-button type="primary" native-type="submit">Save</el-button>
    </el-form>`,
})
  .use(ElementPlus)
  .mount('#app');
