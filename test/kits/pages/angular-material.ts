/** Angular Material with reactive forms, compiled in the page (JIT): mat-select in an overlay, matInput. */
import 'zone.js';
import '@angular/compiler';
import { Component } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { MatButtonModule } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { MatSelectModule } from '@angular/material/select';
import { bootstrapApplication } from '@angular/platform-browser';
import { provideAnimations } from '@angular/platform-browser/animations';
import { ACCOUNT, PROTOCOLS, SECURITIES, save, show } from './account.ts';

class MailAccount {
  readonly protocols = PROTOCOLS;
  readonly securities = SECURITIES;
  readonly save = save;
  readonly form = new FormGroup({
    user: new FormControl(ACCOUNT.user, { nonNullable: true }),
    password: new FormControl(ACCOUNT.password, { nonNullable: true }),
    protocol: new FormControl(ACCOUNT.protocol, { nonNullable: true }),
    server: new FormControl(ACCOUNT.server, { nonNullable: true }),
    port: new FormControl(ACCOUNT.port, { nonNullable: true }),
    security: new FormControl(ACCOUNT.security, { nonNullable: true }),
  });

  constructor() {
    show(this.form.getRawValue());
    this.form.valueChanges.subscribe(() => show(this.form.getRawValue()));
  }
}

/** As a call, not as a decorator: the bundler then needs no settings of its own. */
Component({
  selector: 'mail-account',
  standalone: true,
  imports: [ReactiveFormsModule, MatButtonModule, MatFormFieldModule, MatInputModule, MatSelectModule],
  template: `
    <form [formGroup]="form" (ngSubmit)="save()">
      <h2>Add mail account</h2>
      <mat-form-field><mat-label>E-mail address</mat-label><input matInput formControlName="user"></mat-form-field>
      <mat-form-field>
        <mat-label>Password</mat-label><input matInput type="password" formControlName="password">
      </mat-form-field>
      <mat-form-field>
        <mat-label>Protocol</mat-label>
        <mat-select formControlName="protocol">
          @for (one of protocols; track one.value) { <mat-option [value]="one.value">{{ one.label }}</mat-option> }
        </mat-select>
      </mat-form-field>
      <mat-form-field>
        <mat-label>Incoming mail server</mat-label><input matInput formControlName="server">
      </mat-form-field>
      <mat-form-field><mat-label>Port</mat-label><input matInput formControlName="port"></mat-form-field>
      <mat-form-field>
        <mat-label>Encryption</mat-label>
        <mat-select formControlName="security">
          @for (one of securities; track one.value) { <mat-option [value]="one.value">{{ one.label }}</mat-option> }
        </mat-select>
      </mat-form-field>
      <button mat-flat-button type="submit">Save</button>
    </form>`,
})(MailAccount);

const app = document.getElementById('app');
app?.append(document.createElement('mail-account'));
void bootstrapApplication(MailAccount, { providers: [provideAnimations()] });
